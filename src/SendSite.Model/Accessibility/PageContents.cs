namespace SendSite.Model.Accessibility;

/// <summary>Kinds of content that some success criteria are about, and that a page may lack altogether.</summary>
[Flags]
public enum PageContents
{
    /// <summary>None of the kinds below; as what a criterion needs: any page will do.</summary>
    Anything = 0,

    /// <summary>Sound or video.</summary>
    Media = 1,

    /// <summary>Something to fill in or choose.</summary>
    Forms = 2,

    /// <summary>A program that runs in the page.</summary>
    Script = 4,

    /// <summary>Something that moves, blinks or changes by itself.</summary>
    Motion = 8,

    /// <summary>A frame or plug-in may hold anything.</summary>
    All = Media | Forms | Script | Motion,
}
