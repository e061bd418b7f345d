using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace NewsCorpus.Web.Localization;

/// <summary>The texts of the interface, looked up once: a page of results asks for several hundred, and the resource manager takes longer over them than over the page.</summary>
internal sealed class KeptTexts(ResourceManagerStringLocalizerFactory resources) : IStringLocalizerFactory
{
    private readonly ConcurrentDictionary<Type, IStringLocalizer> _kept = new();

    public IStringLocalizer Create(Type resourceSource) => _kept.GetOrAdd(resourceSource, source => new Localizer(resources.Create(source)));

    public IStringLocalizer Create(string baseName, string location) => resources.Create(baseName, location);

    private sealed class Localizer(IStringLocalizer resources) : IStringLocalizer
    {
        private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, LocalizedString>> _kept = new();

        public LocalizedString this[string name]
        {
            get
            {
                // By culture, then by name: a pair of both takes longer to be looked up.
                var kept = _kept.GetOrAdd(CultureInfo.CurrentUICulture.Name, _ => new());
                if (kept.TryGetValue(name, out var text))
                    return text;
                text = resources[name];
                // Names that are not there may be made of anything: they are not kept.
                return text.ResourceNotFound ? text : kept.GetOrAdd(name, text);
            }
        }

        public LocalizedString this[string name, params object[] arguments] =>
            this[name] is var text && text.ResourceNotFound ? text : new(name, string.Format(CultureInfo.CurrentCulture, text.Value, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => resources.GetAllStrings(includeParentCultures);
    }
}
