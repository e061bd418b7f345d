using NewsCorpus.People;

namespace NewsCorpus.Tests.People;

public sealed class PersonSlugTests
{
    [Theory]
    [InlineData("Пол Уилан", "pol-uilan")]
    [InlineData("Хуан Гуайдó", "khuan-guaydo")]
    [InlineData("Жан-Ив Ле Дриан", "zhan-iv-le-drian")]
    [InlineData("Щукина Объездная", "shchukina-obaezdnaya")]
    [InlineData("José Müller", "jose-muller")]
    [InlineData("— «» —", "person")]
    public void A_name_becomes_an_address(string name, string slug) => PersonSlug.Of(name).ShouldBe(slug);
}
