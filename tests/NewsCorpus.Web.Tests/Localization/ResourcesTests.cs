using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using NewsCorpus.Web.Localization;
using NewsCorpus.Web.Resources;

namespace NewsCorpus.Web.Tests.Localization;

public sealed partial class ResourcesTests
{
    /// <summary>Every set of texts in the web project: English is the neutral one.</summary>
    public static TheoryData<string, string> SetsInOtherLanguages()
    {
        var sets = typeof(Ui).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".resources", StringComparison.Ordinal));
        var data = new TheoryData<string, string>();
        foreach (var set in sets)
            foreach (var (code, _) in InterfaceLanguages.All.Skip(1))
                data.Add(set[..^".resources".Length], code);
        return data;
    }

    [Theory]
    [MemberData(nameof(SetsInOtherLanguages))]
    public void Every_text_is_there_in_every_language_with_the_same_holes(string set, string language)
    {
        var english = Texts(set, CultureInfo.InvariantCulture);
        var other = Texts(set, new CultureInfo(language));
        other.Keys.ShouldBe(english.Keys, ignoreOrder: true);
        foreach (var (key, holes) in english)
            other[key].ShouldBe(holes, key);
    }

    [Theory]
    [InlineData("en", "one other")]
    [InlineData("ru", "few many one")]
    [InlineData("bg", "one other")]
    public void Every_counted_word_has_every_form_of_its_language(string language, string forms)
    {
        var culture = language == "en" ? CultureInfo.InvariantCulture : new CultureInfo(language);
        var counted = Entries(typeof(Ui).FullName!, culture).Where(k => PluralForm().IsMatch(k.Key)).ToList();
        counted.ShouldNotBeEmpty();
        foreach (var word in counted.GroupBy(k => PluralForm().Replace(k.Key, "")))
            string.Join(' ', word.Select(k => k.Key[(k.Key.LastIndexOf('.') + 1)..]).Order(StringComparer.Ordinal)).ShouldBe(forms, word.Key);
    }

    // Plural forms differ from language to language: a counted word stands for all of its forms.
    private static Dictionary<string, string> Texts(string set, CultureInfo culture) => Entries(set, culture)
        .GroupBy(e => PluralForm().Replace(e.Key, ".*"))
        .ToDictionary(g => g.Key, g => string.Join(' ', g.SelectMany(e => Hole().Matches(e.Value).Select(m => m.Value)).Distinct().Order()));

    private static IEnumerable<KeyValuePair<string, string>> Entries(string set, CultureInfo culture) =>
        new ResourceManager(set, typeof(Ui).GetTypeInfo().Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().Select(e => KeyValuePair.Create((string)e.Key, (string)e.Value!));

    [GeneratedRegex(@"\.(one|few|many|other)$")]
    private static partial Regex PluralForm();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();
}
