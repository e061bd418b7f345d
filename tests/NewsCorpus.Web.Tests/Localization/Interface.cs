using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using NewsCorpus.Web.Localization;
using NewsCorpus.Web.Resources;

namespace NewsCorpus.Web.Tests.Localization;

/// <summary>The interface in one language: its texts, and the thread's culture until it is disposed of.</summary>
internal sealed class Interface : IDisposable
{
    private readonly (CultureInfo Culture, CultureInfo Ui) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    private readonly ServiceProvider _services = new ServiceCollection().AddLogging().AddInterfaceLanguages().BuildServiceProvider();

    public Interface(string language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(language);

    public IStringLocalizer<Ui> Texts => _services.GetRequiredService<IStringLocalizer<Ui>>();

    public void Dispose()
    {
        _services.Dispose();
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
    }
}
