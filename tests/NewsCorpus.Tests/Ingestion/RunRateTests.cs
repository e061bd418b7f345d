using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Tests.Ingestion;

public sealed class RunRateTests
{
    private readonly HandClock _clock = new();

    [Fact]
    public void The_time_that_the_first_pages_took_counts()
    {
        var rate = Begun(done: 0);
        _clock.Seconds = 8;
        rate.Add(256);
        rate.Now.ShouldBe(32);
    }

    [Fact]
    public void Pages_that_an_interrupted_run_had_done_are_not_done_again()
    {
        var rate = Begun(done: 1000);
        _clock.Seconds = 4;
        rate.Add(1040);
        rate.Now.ShouldBe(10);
    }

    [Fact]
    public void A_run_that_stands_still_slows_down()
    {
        var rate = Begun(done: 0);
        _clock.Seconds = 5;
        rate.Add(500);
        _clock.Seconds = 50;
        rate.Now.ShouldBe(10);
    }

    private RunRate Begun(long done)
    {
        var rate = new RunRate(_clock);
        rate.Begin(done);
        return rate;
    }

    private sealed class HandClock : TimeProvider
    {
        public int Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
