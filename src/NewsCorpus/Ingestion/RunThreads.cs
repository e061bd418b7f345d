using System.Collections.Concurrent;

namespace NewsCorpus.Ingestion;

/// <summary>Threads of a run's own, which give way to others: those of the pool are for who waits for a page.</summary>
internal sealed class RunThreads : TaskScheduler, IDisposable
{
    private readonly BlockingCollection<Task> _tasks = [];
    private readonly TaskFactory _factory;

    /// <param name="count">Of threads.</param>
    public RunThreads(int count)
    {
        _factory = new(this);
        for (var thread = 0; thread < count; thread++)
            new Thread(Work) { IsBackground = true, Name = "Ingestion" }.Start();
    }

    /// <summary>On them to its end, also after whatever it waits for in between.</summary>
    public Task Run(Func<Task> work) => _factory.StartNew(work).Unwrap();

    /// <inheritdoc cref="Run(Func{Task})"/>
    public Task<T> Run<T>(Func<Task<T>> work) => _factory.StartNew(work).Unwrap();

    /// <summary>When all has come to its end.</summary>
    public void Dispose() => _tasks.CompleteAdding();

    protected override void QueueTask(Task task) => _tasks.Add(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => [.. _tasks];

    private void Work()
    {
        GivingWay.InThisThread();
        foreach (var task in _tasks.GetConsumingEnumerable())
            TryExecuteTask(task);
    }
}
