namespace NewsCorpus.Text.Annotation.Marks;

/// <summary>A string between quotation marks.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without the marks.</param>
/// <param name="IsClosed">False where a closing mark is missing and the end of the paragraph stands for it.</param>
/// <param name="Depth">0 for a string inside no other.</param>
/// <param name="Group">Pieces of one quote (a split one, one over several paragraphs) share a group.</param>
internal sealed record MarkedString(TextSpan Outer, TextSpan Inner, bool IsClosed, int Depth, int Group);
