using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.People;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>Who is meant by a role: somebody whom the article introduces in it, else who held the office on its day.</summary>
internal sealed class RoleResolver(ArticlePeople people, PeopleIndex index, OfficeTable offices, DateOnly? day, string language)
{
    /// <summary>The person of the article who bears the role; the one spoken of last where several do; null where none does.</summary>
    public ArticlePerson? Bearer(RoleWording role, IReadOnlyList<Mention> mentions, int before)
    {
        var bearers = people.People.Where(p => p.IsNamed && (p.Gender & mentions[before].Agreement) != 0 && p.Roles.Any(r => Fits(r, role))).ToList();
        if (bearers.Count <= 1)
            return bearers.FirstOrDefault();
        var exact = bearers.Where(p => p.Roles.Any(r => Fits(r, role) && role.Countries.Count > 0 && r.Countries.Intersect(role.Countries).Any())).ToList();
        return Latest(exact.Count > 0 ? exact : bearers, mentions, before) ?? (exact.Count == 1 ? exact[0] : null);
    }

    /// <summary>Who of them spoke last, if the role speaks too; else who was subject last, else who was named last.</summary>
    private static ArticlePerson? Latest(List<ArticlePerson> bearers, IReadOnlyList<Mention> mentions, int before)
    {
        ArticlePerson? named = null, subject = null;
        for (var j = before - 1; j >= Math.Max(0, before - 80); j--)
            if (mentions[j].Referent is { } person && bearers.Contains(person))
            {
                if (mentions[j].IsSpeaker && mentions[before].IsSpeaker)
                    return person;
                if (mentions[j].CanBeSubject)
                    subject ??= person;
                named ??= person;
            }
        return subject ?? named;
    }

    /// <summary>Who spoke last, where a role can only mean somebody already speaking: an office whose holder the article has not named, a bare trade ("сказал ветеран"); null otherwise.</summary>
    public Mention? LastSpeaker(RoleWording role, IReadOnlyList<Mention> mentions, int before)
    {
        var narrower = offices.Narrower(role.Head);
        var isTrade = role.Kind is null && narrower.Count == 0 && (role.IsBare || !offices.IsHeldByOne(role.Head));
        if (role.IsFormer || isTrade && !role.IsBare && !mentions[before].GoesOn)
            return null;
        for (var j = before - 1; j >= Math.Max(0, before - 40); j--)
            if (mentions[j] is { IsSpeaker: true, Speaker.Kind: not SpeakerKind.Document } last)
                return CanMean(last, mentions[before]) ? last : null;
        return null;

        bool CanMean(Mention last, Mention mention) => (last.Agreement & mention.Agreement & Agreement.Singular) != 0
            && (isTrade || narrower.Contains("*") || last.Referent is { } person && !person.Roles.Any(HoldsAnOffice) && (person.Roles.Count == 0 || offices.IsHeldByOne(role.Head)));
    }

    private bool HoldsAnOffice(HeldRole held) => held.Kind is not null || offices.IsHeldByOne(held.Head);

    private bool Fits(HeldRole held, RoleWording role)
    {
        if (role.IsFormer || role.Countries.Count > 0 && held.Countries.Count > 0 && !held.Countries.Intersect(role.Countries).Any())
            return false;
        if (role.Kind is not null && held.Kind is not null)
            return role.Kind == held.Kind;
        if (held.Head == role.Head)
            return true;
        var narrower = offices.Narrower(role.Head);
        return role.Kind is null && (held.Kind is { } kind && narrower.Contains(kind) || narrower.Contains(held.Head));
    }

    /// <summary>Null where the catalogue does not say who held the office on the day.</summary>
    public Speaker? FromCatalogue(RoleWording role) =>
        role is { Kind: { } kind, IsFormer: false, Countries.Count: 1 } && index.Holder(kind, role.Countries[0], day) is { } holder
            ? new(SpeakerKind.Person, holder.Names.GetValueOrDefault(language) ?? holder.Names.Values.First(), holder.Slug)
            : null;

    /// <summary>The fullest wording in which an unnamed role has spoken so far: "говорителят" after "говорител на премиера".</summary>
    public static string FullWording(RoleWording role, IReadOnlyList<Mention> mentions, int before)
    {
        for (var j = before - 1; j >= Math.Max(0, before - 40); j--)
            if (mentions[j] is { Kind: MentionKind.Role, IsSpeaker: true, Speaker: { Kind: SpeakerKind.Role } earlier, Role: { } r } && r.Head == role.Head)
                return earlier.Name.Length > role.Text.Length ? earlier.Name : role.Text;
        return role.Text;
    }
}
