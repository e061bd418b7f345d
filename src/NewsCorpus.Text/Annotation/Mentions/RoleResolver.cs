using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.People;

namespace NewsCorpus.Text.Annotation.Mentions;

/// <summary>Who is meant by a role: somebody whom the article introduces in it, else who held the office on its day.</summary>
internal sealed class RoleResolver(ArticlePeople people, PeopleIndex index, OfficeTable offices, DateOnly? day, string language)
{
    /// <summary>The person of the article who bears the role; the one spoken of last where several do; null where none does.</summary>
    public ArticlePerson? Bearer(RoleWording role, IReadOnlyList<Mention> mentions, int before)
    {
        var bearers = people.People.Where(p => p.IsNamed && p.Roles.Any(r => Fits(r, role))).ToList();
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

    /// <summary>The person who spoke last, if the article tells no role of theirs and the office is one that a text takes as known: "…, продолжил министр".</summary>
    public ArticlePerson? Unplaced(RoleWording role, IReadOnlyList<Mention> mentions, int before)
    {
        if (role.IsFormer || role.Kind is null && offices.Narrower(role.Head).Count == 0)
            return null;
        for (var j = before - 1; j >= Math.Max(0, before - 40); j--)
            if (mentions[j] is { IsSpeaker: true, Referent: { } person })
            {
                if (person.Roles.Count > 0 && !offices.Narrower(role.Head).Contains("*") || (person.Gender & mentions[before].Agreement) == 0)
                    return null;
                person.Roles.Add(new(role.Kind, role.Head, role.Countries));
                return person;
            }
        return null;
    }

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

    /// <summary>The fullest wording of an unnamed role so far: "говорителят" after "говорител на премиера".</summary>
    public static string FullWording(RoleWording role, IReadOnlyList<Mention> mentions, int before)
    {
        for (var j = before - 1; j >= Math.Max(0, before - 40); j--)
            if (mentions[j] is { Kind: MentionKind.Role, Speaker: { Kind: SpeakerKind.Role } earlier, Role: { } r } && r.Head == role.Head)
                return earlier.Name.Length > role.Text.Length ? earlier.Name : role.Text;
        return role.Text;
    }
}
