using System.CommandLine;
using NewsCorpus.Benchmarks.Verbs;

var root = new RootCommand("How fast NewsCorpus is, on pages of yours or on generated ones. docs/benchmarks.md says what each figure means.")
{
    GenerateVerb.Create(), ExtractVerb.Create(), QuotesVerb.Create(), IngestVerb.Create(), CrashVerb.Create(), SearchVerb.Create(), HttpVerb.Create(), ReadersVerb.Create(), TaggingVerb.Create(),
};
return await root.Parse(args).InvokeAsync();
