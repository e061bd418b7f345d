using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Text.Tests.Extraction;

public sealed class PictureCreditTests
{
    [Fact]
    public void The_first_credit_of_a_page_is_its_pictures_and_a_page_without_one_has_none()
    {
        RemovedBlock menu = new(1, "Новости", RemovalReason.Menu), first = new(4, "Фото: Порт Сегодня", RemovalReason.Credit), second = new(9, "Фото: архив", RemovalReason.Credit);

        PictureCredit.In([menu, first, second]).ShouldBe("Фото: Порт Сегодня");
        PictureCredit.In([menu]).ShouldBeNull();
    }
}
