using NewsCorpus.Articles;

namespace NewsCorpus.Tests.Articles;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://lake.example/news/1?a=b#c", "https://lake.example/news/1?a=b#c")]
    [InlineData("http://озеро.example/паром", "http://озеро.example/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//lake.example/news", null)]
    [InlineData("/news/1", null)]
    [InlineData("https://bank.example@evil.example/", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData(null, null)]
    public void Only_an_absolute_web_address_may_be_followed(string? address, string? safe) => WebAddress.Safe(address).ShouldBe(safe);
}
