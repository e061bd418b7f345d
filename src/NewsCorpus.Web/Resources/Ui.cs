namespace NewsCorpus.Web.Resources;

/// <summary>Marks the words that every page shares: <c>Ui.resx</c> (English), <c>Ui.ru.resx</c>, <c>Ui.bg.resx</c>.</summary>
public sealed class Ui;
