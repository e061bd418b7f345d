namespace NewsCorpus.Ingestion.Runs;

/// <summary>Another run is going on.</summary>
public sealed class RunRefusedException() : IOException("Another run is bringing pages into this corpus; start this one when it has ended, or stop that one.");

/// <summary>A run could not go on; what it had stored stays.</summary>
/// <param name="sentence">For a person: what happened, and what to do.</param>
/// <param name="cause">What happened, for whoever mends the program.</param>
public sealed class RunStoppedException(string sentence, Exception cause) : IOException(sentence, cause);
