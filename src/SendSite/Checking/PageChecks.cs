using System.Collections.Immutable;
using SendSite.Checking.Accessibility;
using SendSite.Checking.Accessibility.Keyboard;
using SendSite.Checking.Accessibility.Names;
using SendSite.Checking.Accessibility.Pictures;
using SendSite.Checking.Accessibility.Roles;
using SendSite.Checking.Links;
using SendSite.Checking.Readability;

namespace SendSite.Checking;

/// <summary>Every rule that one page alone can break, in order of code. None keeps anything between pages.</summary>
internal static class PageChecks
{
    public static readonly ImmutableArray<IPageCheck> All =
    [
        new OtherOriginResource(),
        new InlineStyle(),
        new InlineScript(),
        new MissingPageLanguage(),
        new InvalidLanguage(),
        new MissingTitle(),
        new NotOneMainHeading(),
        new SkippedHeadingLevel(),
        new EmptyHeading(),
        new ImageWithoutAlt(),
        new AltIsFileName(),
        new DuplicateId(),
        new TableWithoutCaption(),
        new HeaderCellWithoutScope(),
        new TableWithoutHeaderCells(),
        new EmptyLink(),
        new VagueLinkText(),
        new BrokenReference(),
        new ControlWithoutLabel(),
        new PositiveTabIndex(),
        new MissingSkipLink(),
        new NotOneMainLandmark(),
        new UnnamedNavigation(),
        new MalformedList(),
        new AutomaticFocus(),
        new AutomaticRefresh(),
        new ZoomSwitchedOff(),
        new NoAccessibilityLink(),
        new EmptyButton(),
        new UntitledFrame(),
        new UnmarkedDrawing(),
        new UnnamedImageButton(),
        new UnnamedObject(),
        new UnnamedWidget(),
        new PlaceholderAsLabel(),
        new ContradictoryPicture(),
        new UnknownRole(),
        new UnknownAriaAttribute(),
        new AriaAttributeNotAllowed(),
        new ProhibitedName(),
        new WrongAriaState(),
        new WrongAriaValue(),
        new MissingAriaState(),
        new MissingOwnedElement(),
        new MissingContextRole(),
        new FocusableInFlatRole(),
        new FocusableButHidden(),
        new FrameOutOfReach(),
        new NestedControls(),
        new PresentationalButOperable(),
        new ControlMadePassive(),
        new ClickWithoutKeyboard(),
        new LabelNotInName(),
        new InvalidAutocomplete(),
        new SharedTargetId(),
        new SameFrameName(),
        new FrameNameToConfirm(),
        new SilentLogo(),
        new HiddenPictureToConfirm(),
        new RepeatedAlt(),
        new HardToRead(),
        new WordToAvoid(),
    ];
}
