using SendSite.Tests.Tools;
using SendSite.Writing;

namespace SendSite.Tests.Writing;

/// <summary>The swap of two renames, stopped after every step as a kill would stop it.</summary>
public sealed class JournalledSwapTests : IDisposable
{
    private readonly TemporaryFolder _site = new();

    private SiteFolders Folders => SiteFolders.Of(_site.Path);

    [Fact]
    public void Uninterrupted_it_puts_the_new_version_live()
    {
        PrepareOldAndNew();
        Promotion.Run(Folders, new JournalledSwap());

        Assert.Equal("new", File.ReadAllText(_site["output/index.html"]));
        Assert.Equal("old", File.ReadAllText(_site[".sendsite/retired/index.html"]));
        Assert.False(File.Exists(Folders.Journal));
    }

    [Theory]
    [InlineData(nameof(SwapStep.JournalWritten), "old", nameof(RecoveryOutcome.Undone))]
    [InlineData(nameof(SwapStep.LiveRetired), "new", nameof(RecoveryOutcome.Finished))]
    [InlineData(nameof(SwapStep.StagedPromoted), "new", nameof(RecoveryOutcome.Finished))]
    [InlineData(nameof(SwapStep.JournalRemoved), "new", nameof(RecoveryOutcome.NothingToDo))]
    public void Killed_after_any_step_the_next_build_leaves_one_whole_version(string step, string version, string outcome)
    {
        KillAfter(Enum.Parse<SwapStep>(step));

        Assert.Equal(outcome, Recovery.Run(Folders).ToString());
        AssertWhole(version);
    }

    [Fact]
    public void A_staged_version_lost_between_the_renames_brings_the_old_one_back()
    {
        KillAfter(SwapStep.LiveRetired);
        Directory.Delete(Folders.Staged, recursive: true);

        Assert.Equal(RecoveryOutcome.Undone, Recovery.Run(Folders));
        AssertWhole("old");
    }

    [Fact]
    public void Recovery_killed_before_it_removes_the_journal_can_be_run_again()
    {
        KillAfter(SwapStep.LiveRetired);
        Directory.Move(Folders.Staged, Folders.Live);

        Assert.Equal(RecoveryOutcome.Finished, Recovery.Run(Folders));
        AssertWhole("new");
    }

    [Fact]
    public void A_swap_of_another_output_folder_is_settled_too()
    {
        KillAfter(SwapStep.LiveRetired);
        var other = SiteFolders.Of(_site.Path, "somewhere-else");

        Assert.Equal(RecoveryOutcome.Finished, Recovery.Run(other));
        AssertWhole("new");
    }

    [Fact]
    public void A_garbled_journal_still_brings_a_version_back()
    {
        KillAfter(SwapStep.LiveRetired);
        File.WriteAllText(Folders.Journal, "\0\0\0\0");

        Recovery.Run(Folders);
        AssertWhole("new");
    }

    [Fact]
    public void A_refused_rename_leaves_the_old_version_live()
    {
        PrepareOldAndNew();
        // Somebody removes the staged version between the two renames.
        var swap = new JournalledSwap(step =>
        {
            if (step == SwapStep.LiveRetired)
            {
                Directory.Delete(Folders.Staged, recursive: true);
            }
        });

        Assert.ThrowsAny<IOException>(() => Promotion.Run(Folders, swap));
        AssertWhole("old");
    }

    public void Dispose() => _site.Dispose();

    private void PrepareOldAndNew()
    {
        _site.Write("output/index.html", "old");
        _site.Write("output/only-in-old.html", "old");
        _site.Write(".sendsite/staged/index.html", "new");
        _site.Write(".sendsite/staged/only-in-new.html", "new");
    }

    private void KillAfter(SwapStep last)
    {
        PrepareOldAndNew();
        var swap = new JournalledSwap(step =>
        {
            if (step == last)
            {
                throw new OperationCanceledException("killed");
            }
        });
        Assert.Throws<OperationCanceledException>(() => Promotion.Run(Folders, swap));
    }

    private void AssertWhole(string version)
    {
        Assert.Equal(
            new SortedDictionary<string, string>(StringComparer.Ordinal) { ["index.html"] = version, [$"only-in-{version}.html"] = version },
            TemporaryFolder.Contents(_site["output"]));
        Assert.False(File.Exists(Folders.Journal));
        Assert.False(Directory.Exists(Folders.Retired));
        Assert.False(Directory.Exists(Folders.Staged));
    }
}
