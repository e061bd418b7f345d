using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Tests.Languages;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("ru", "Министры обсудили вопросы торговли, которые остаются открытыми уже много лет.")]
    [InlineData("bg", "Министрите обсъдиха въпросите на търговията, които остават отворени от много години.")]
    [InlineData("uk", "Міністри обговорили питання торгівлі, які залишаються відкритими вже багато років.")]
    [InlineData("be", "Міністры абмеркавалі пытанні гандлю, якія застаюцца адкрытымі ўжо шмат гадоў.")]
    [InlineData("sr", "Министри су разговарали о питањима трговине која су отворена већ много година.")]
    [InlineData("mk", "Министрите разговараа за прашањата од трговијата кои се отворени веќе многу години.")]
    [InlineData("kk", "Министрлер көп жылдан бері ашық тұрған сауда мәселелерін талқылады.")]
    [InlineData("en", "The ministers discussed trade questions that have been open for many years.")]
    public void A_sentence_shows_its_language(string language, string sentence) => LanguageIdentifier.Identify(sentence).ShouldBe(language);

    [Fact]
    public void Figures_have_no_language() => LanguageIdentifier.Identify("446.44 490.7").ShouldBe("und");

    [Theory]
    [InlineData("Οι υπουργοί συζήτησαν για τα πορθμεία της λίμνης.")]
    [InlineData("ناقش الوزراء عبارات البحيرة.")]
    [InlineData("部长们讨论了湖上的渡轮。")]
    [InlineData("მინისტრებმა ტბის ბორნები განიხილეს.")]
    public void Letters_of_no_language_that_is_known_have_none(string sentence) => LanguageIdentifier.Identify(sentence).ShouldBe("und");

    [Theory]
    [InlineData("Der Gastgeber sagte nach dem Gespräch, dass die Fähren auf dem See ab Mai wieder fahren und dass über die Preise noch verhandelt wird.")]
    [InlineData("Le ministre des Affaires étrangères a déclaré mardi que les négociations n'étaient pas terminées.")]
    [InlineData("El ministro de Exteriores declaró el martes que las negociaciones aún no han terminado.")]
    [InlineData("Il ministro degli Esteri ha dichiarato martedì che i negoziati non sono ancora conclusi.")]
    [InlineData("O ministro afirmou na terça-feira que as negociações ainda não terminaram.")]
    [InlineData("Minister spraw zagranicznych oświadczył we wtorek, że rozmowy jeszcze się nie zakończyły.")]
    [InlineData("Ministr zahraničí v úterý prohlásil, že jednání ještě neskončila.")]
    [InlineData("Zunanji minister je v torek dejal, da pogajanja še niso končana.")]
    [InlineData("Dışişleri bakanı salı günü yaptığı açıklamada görüşmelerin henüz bitmediğini söyledi.")]
    [InlineData("De minister van Buitenlandse Zaken zei dinsdag dat de onderhandelingen nog niet zijn afgerond.")]
    [InlineData("Ministrul de externe a declarat marți că negocierile nu s-au încheiat încă.")]
    [InlineData("A külügyminiszter kedden azt mondta, hogy a tárgyalások még nem fejeződtek be.")]
    [InlineData("Ministri i Jashtëm tha të martën se bisedimet nuk kanë përfunduar ende.")]
    [InlineData("Тышкы иштер министри шейшемби күнү сүйлөшүүлөр али бүтө электигин билдирди.")]
    [InlineData("Вазири корҳои хориҷӣ рӯзи сешанбе гуфт, ки музокирот ҳанӯз ба охир нарасидааст.")]
    [InlineData("Гадаад хэргийн сайд мягмар гаригт хэлэлцээ хараахан дуусаагүй гэж мэдэгдэв.")]
    [InlineData("Татарстан башлыгы яңа портны ачу тантанасында катнашты, дип хәбәр итә матбугат хезмәте.")]
    public void Languages_that_nobody_taught_are_none_of_those_that_are_known(string sentence) => LanguageIdentifier.Identify(sentence).ShouldBe("und");

    [Theory]
    [InlineData("en", "Kancelářová, Öztürk and Szabó met Jürgen Weiß, François Dubois, Nguyễn Văn An and João Pereira in Łódź.")]
    [InlineData("en", "(Reporting by José García in Madrid, Łukasz Nowak in Warsaw and Gülşen Yılmaz in Ankara; Editing by Anne Smith)")]
    [InlineData("en", "Results: Novák (Czech Republic) 3, Müller (Germany) 1; Rodríguez (Spain) 2, Öztürk (Turkey) 0.")]
    [InlineData("en", "Ferry talks resume. Lake ministers sign deal.")]
    [InlineData("sr", "Predsednik Zoran Ilić razgovarao je sa Žan-Polom Lefevrom, Jirgenom Vajsom i Redžepom Jildizom.")]
    [InlineData("ru", "Заур Мамедов, Ильхам Гусейнов, Тогрул Ахмедов и Айтен Кулиева прибыли в Нахичевань.")]
    [InlineData("kk", "Қайрат Өтегенов Садыр Асановпен, Шавкат Каримовпен және Рустам Саидовпен порт қаласында кездесті.")]
    public void Names_from_elsewhere_do_not_change_a_language(string language, string sentence) => LanguageIdentifier.Identify(sentence).ShouldBe(language);

    [Fact]
    public void A_few_words_in_other_letters_change_nothing() => LanguageIdentifier.Identify("Министр прочёл надпись «Καλώς ήρθατε» и поблагодарил хозяев паромной пристани.").ShouldBe("ru");

    [Theory]
    [InlineData("The ferries will open this summer, and tickets will be on sale from the first of May, the minister told reporters.", "en")]
    [InlineData("Паромите тръгват това лято, а билетите ще се продават от първи май, каза министърът пред журналисти.", "bg")]
    [InlineData("– Yes, of course.", "ru")]
    [InlineData("Пётр Вяткин", "ru")]
    public void A_paragraph_has_a_language_of_its_own_where_that_is_sure(string paragraph, string language) =>
        LanguageIdentifier.OfParagraph(paragraph, "ru").ShouldBe(language);
}
