using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Tests.People;

/// <summary>The law that an editor's decision survives any re-run, for people and meetings: on the seeds, whatever editors decide.</summary>
public sealed class PeopleLawTests : IAsyncLifetime
{
    private const int Decisions = 50;

    private EditedPeople _people = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _people = await EditedPeople.CreateAsync(
        CatalogueSet.Read(Repository.PathOf("seeds")), [.. Directory.GetFiles(Repository.PathOf("seeds"), "*.txt").Order().Select(File.ReadAllText)]);

    public ValueTask DisposeAsync() => _people.DisposeAsync();

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task Fifty_random_decisions_survive_re_runs_and_the_next_start(int seed)
    {
        var random = new Random(seed);
        for (var done = 0; done < Decisions;) done += await DecideAsync(random) ? 1 : 0;
        var decided = await DecisionsAsync();

        await _people.RerunAsync(rewrites: true);
        await _people.Corpus.Get<CatalogueSync>().SyncAsync(Ct);

        decided.Except(await DecisionsAsync()).ShouldBeEmpty();
        (await BrokenAsync()).ShouldBeEmpty();
        (await _people.RerunAsync()).Distinct().ShouldBe([PageOutcome.Same]);
    }

    /// <summary>False where it was so already, or cannot be.</summary>
    private async Task<bool> DecideAsync(Random random)
    {
        await using var db = _people.Corpus.NewDb();
        var people = await db.People.AsNoTracking().Include(p => p.Offices)
            .Where(p => p.Status != PersonStatus.Refused && (db.Mentions.Any(m => m.PersonId == p.Id) || db.Quotes.Any(q => q.PersonId == p.Id))).OrderBy(p => p.Id).ToListAsync(Ct);
        var meetings = await db.Meetings.AsNoTracking().OrderBy(m => m.Id).ToListAsync(Ct);
        var articles = await db.Articles.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(Ct);
        var (one, other, meeting, article) = (OneOf(random, people), OneOf(random, people), OneOf(random, meetings), OneOf(random, articles));
        var (seen, editing, coverage) = (Seen(one), _people.Corpus.Get<PersonEditing>(), _people.Corpus.Get<CoverageEditing>());
        return random.Next(9) switch
        {
            0 => await editing.AcceptAsync(seen, _people.Editor, Ct) is PersonEdit.Done,
            1 => people.Count > 10 && await editing.RefuseAsync(seen, _people.Editor, Ct) is PersonEdit.Done,
            2 => await editing.SaveAsync(seen, PersonState.Of(one) with { OtherNames = [$"Имя Номер{random.Next(99)}"] }, _people.Editor, Ct) is PersonEdit.Done,
            3 => people.Count > 10 && await _people.Corpus.Get<MergeEditing>().MergeAsync(seen, Seen(other), _people.Editor, Ct) is PersonEdit.Done,
            4 => (await SplitAsync(seen, article, new SplitInto(null, one.Names.In("ru"), "ru"))) is PersonEdit.Done,
            5 => (await SplitAsync(seen, article, new SplitInto(other.Slug))) is PersonEdit.Done,
            6 => await coverage.AddAsync(meeting.Slug, article, _people.Editor, Ct) is MeetingEdit.Done,
            7 => await coverage.RemoveAsync(meeting.Slug, article, _people.Editor, Ct) is MeetingEdit.Done,
            _ => random.Next(8) == 0 && await _people.Corpus.Get<MeetingEditing>().RefuseAsync(new(meeting.Slug, meeting.Version), _people.Editor, Ct) is MeetingEdit.Done,
        };
    }

    private async Task<PersonEdit> SplitAsync(PersonSeen seen, int article, SplitInto into) =>
        (await _people.Corpus.Get<PersonSplitting>().SplitAsync(seen, new([article], [], []), into, _people.Editor, Ct)).Edit;

    private static PersonSeen Seen(Person person) => new(person.Slug, person.Version);

    private static T OneOf<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private async Task<List<string>> DecisionsAsync()
    {
        await using var db = _people.Corpus.NewDb();
        return
        [
            .. await db.People.Where(p => p.Version > 0).OrderBy(p => p.Id).Select(p => p.Slug + " " + p.Status + " " + p.Names.In("ru") + ": " + string.Join(", ", p.OtherNames)).ToListAsync(Ct),
            .. await db.PersonRedirects.Where(r => r.Person.Version > 0).OrderBy(r => r.Slug).Select(r => r.Slug + " → " + r.Person.Slug).ToListAsync(Ct),
            .. await db.Namesakes.OrderBy(n => n.ArticleId).ThenBy(n => n.FoundId).Select(n => n.ArticleId + ": " + n.FoundId + " is " + n.PersonId).ToListAsync(Ct),
            .. await db.Coverage.Where(c => c.DecidedBy == DecidedBy.Editor).OrderBy(c => c.Id).Select(c => c.ArticleId + " tells of " + c.Meeting.Slug).ToListAsync(Ct),
            .. await db.Meetings.Where(m => m.Version > 0).OrderBy(m => m.Id).Select(m => m.Slug + " " + m.Status).ToListAsync(Ct),
        ];
    }

    /// <summary>What articles show against a decision.</summary>
    private async Task<List<string>> BrokenAsync()
    {
        await using var db = _people.Corpus.NewDb();
        return
        [
            .. await db.Mentions.Where(m => m.Person.Status == PersonStatus.Refused).Select(m => $"{m.ArticleId} names {m.Person.Slug}, who is nobody").ToListAsync(Ct),
            .. await db.Quotes.Where(q => q.Person!.Status == PersonStatus.Refused).Select(q => $"{q.ArticleId} quotes {q.Person!.Slug}, who is nobody").ToListAsync(Ct),
            .. await db.Mentions.Where(m => db.Namesakes.Any(n => n.ArticleId == m.ArticleId && n.FoundId == m.PersonId)
                && !db.Namesakes.Any(n => n.ArticleId == m.ArticleId && n.PersonId == m.PersonId)).Select(m => $"{m.ArticleId} names {m.Person.Slug}, who was parted").ToListAsync(Ct),
            .. await db.Coverage.Where(c => c.Meeting.Status == MeetingStatus.Refused || db.AsideCoverage.Any(a => a.ArticleId == c.ArticleId && a.MeetingId == c.MeetingId))
                .Select(c => $"{c.ArticleId} tells of {c.Meeting.Slug}").ToListAsync(Ct),
        ];
    }
}
