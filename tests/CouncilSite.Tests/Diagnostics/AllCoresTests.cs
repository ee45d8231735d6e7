using CouncilSite.Diagnostics;

namespace CouncilSite.Tests.Diagnostics;

/// <summary>Work is handed out to all cores piece by piece.</summary>
public sealed class AllCoresTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10_000)]
    public void What_comes_of_each_stands_in_its_place_and_each_is_done_once(int count)
    {
        var done = new int[count];
        var results = AllCores.Select([.. Enumerable.Range(0, count)], number =>
        {
            Interlocked.Increment(ref done[number]);
            return number * number;
        });
        Assert.Equal(Enumerable.Range(0, count).Select(number => number * number), results);
        Assert.All(done, times => Assert.Equal(1, times));
    }

    [Fact]
    public void What_comes_first_is_begun_first()
    {
        var done = 0;
        AllCores.ForEach([.. Enumerable.Range(0, 10_000)], number =>
        {
            // What is neither done nor before it is in the hands of the other cores.
            Assert.InRange(number - Volatile.Read(ref done), int.MinValue, Environment.ProcessorCount - 1);
            Interlocked.Increment(ref done);
        });
        Assert.Equal(10_000, done);
    }

    [Fact]
    public void What_is_thrown_comes_as_it_was_thrown_and_ends_the_work()
    {
        var done = 0;
        using var isThrown = new ManualResetEventSlim();
        var thrown = new InvalidDataException("見本");
        var caught = Assert.Throws<InvalidDataException>(() => AllCores.ForEach([.. Enumerable.Range(0, 1_000_000)], number =>
        {
            if (number == 0)
            {
                isThrown.Set();
                throw thrown;
            }

            isThrown.Wait(TestContext.Current.CancellationToken);
            Thread.Sleep(1);
            Interlocked.Increment(ref done);
        }));
        Assert.Same(thrown, caught);
        Assert.InRange(done, 0, 10_000);
    }

    [Fact]
    public void All_is_false_where_it_does_not_hold_of_one_and_asks_no_further()
    {
        var asked = 0;
        Assert.False(AllCores.All([.. Enumerable.Range(0, 1_000_000)], number =>
        {
            Interlocked.Increment(ref asked);
            Thread.SpinWait(100);
            return number != 5;
        }));
        Assert.InRange(asked, 6, 999_999);
        Assert.True(AllCores.All([1, 2, 3], number => number > 0));
        Assert.True(AllCores.All(Array.Empty<int>(), _ => false));
    }

    [Fact]
    public void Work_within_work_comes_to_its_end()
    {
        var sums = AllCores.Select([.. Enumerable.Range(0, 50)], outer => AllCores.Select([.. Enumerable.Range(0, 50)], inner => outer * inner).Sum());
        Assert.Equal(Enumerable.Range(0, 50).Select(outer => outer * 1225), sums);
    }
}
