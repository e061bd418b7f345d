namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>How a language makes forms out of dictionary entries.</summary>
internal interface IInflection
{
    IEnumerable<(Form Form, bool IsAdverbial)> Verb(string entry);

    /// <param name="entry">Lemma, with the marks that the language's data files explain.</param>
    /// <param name="isPerson">The noun names people, so that a woman can be meant by a masculine one.</param>
    IEnumerable<Form> Noun(string entry, bool isPerson);

    IEnumerable<string> Adjective(string stem);
}
