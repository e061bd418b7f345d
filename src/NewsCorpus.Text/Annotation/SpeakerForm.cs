using NewsCorpus.Text.Annotation.Mentions;
using NewsCorpus.Text.Annotation.Speech;

namespace NewsCorpus.Text.Annotation;

/// <summary>How the wording that attributes a quote names the speaker.</summary>
public enum SpeakerForm
{
    /// <summary>"сказал Лавров".</summary>
    Name,

    /// <summary>"сказал министр".</summary>
    Role,

    /// <summary>"сказал он".</summary>
    Pronoun,

    /// <summary>"сообщили в министерстве", "заявила Москва".</summary>
    Body,

    /// <summary>"…, и добавил": the subject is left out.</summary>
    LeftOut,

    /// <summary>No wording attributes the quote.</summary>
    None,
}

/// <summary>Reads the form off a cue.</summary>
internal static class SpeakerForms
{
    /// <param name="cue">Null where no wording attributes the quote.</param>
    public static SpeakerForm Of(Cue? cue) => cue switch
    {
        null => SpeakerForm.None,
        { Subject: null } => SpeakerForm.LeftOut,
        { Subject.Kind: MentionKind.Name } => SpeakerForm.Name,
        { Subject.Kind: MentionKind.Role } => SpeakerForm.Role,
        { Subject.Kind: MentionKind.Pronoun } => SpeakerForm.Pronoun,
        _ => SpeakerForm.Body,
    };
}
