package daybrief.summary.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.ExtractiveSummarizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void learnedWeightsServeEnglishAloneAndOneTextHasItsOwn() {
        assertThat(Weights.of(List.of("en", "en"))).isSameAs(Weights.named("en-several"));
        assertThat(Weights.of(List.of("en"))).isSameAs(Weights.named("en-single"));
        assertThat(Weights.of(List.of("vi"))).isSameAs(Weights.named("any-single"));
        assertThat(Weights.of(List.of("en", "ru"))).isSameAs(Weights.named("any-several"));
    }

    @Test
    void weightsAreWrittenAsTheyAreRead() {
        Weights copy = new Weights();
        for (String line : Weights.named("en-several").lines()) {
            copy.set(line.split(" ", 2)[0], Double.parseDouble(line.split(" ", 2)[1]));
        }

        assertThat(copy.lines()).isEqualTo(Weights.named("en-several").lines());
        assertThatThrownBy(() -> copy.set("sentence.lucky", 1)).hasMessageContaining("LUCKY");
    }

    /** A news text without any resources of its language: what leads, leads. */
    @Test
    void aLanguageWithoutResourcesIsSummarisedByItsLead() {
        String vietnamese = "Hội đồng thành phố Orra quyết định đóng cửa cây cầu cũ trong hai tuần vì các vết nứt. "
                + "Các kỹ sư tìm thấy vết nứt trên cây cầu cũ trong cuộc kiểm tra hôm thứ Hai. "
                + "Thị trưởng cho biết phà sẽ chạy từ cảng Hessel cho đến khi cây cầu được sửa xong. "
                + "Ngư dân lo ngại cho mùa cá và yêu cầu thành phố hỗ trợ hai triệu đồng. "
                + "Một ban nhạc đã chơi ở quảng trường chợ cho đến tối muộn hôm đó. "
                + "Trời có mưa nhẹ và nhiệt độ xuống còn mười độ vào ban đêm.";

        assertThat(positions(vietnamese, "vi", 3))
                .contains(0)
                .containsAnyOf(1, 2)
                .doesNotContain(5);
        assertThat(positions(vietnamese, "und", 1)).containsExactly(0);
    }

    @Test
    void kyrgyzAndIndonesianAreSummarisedByTheirLeadsToo() {
        String kyrgyz = "Орра шаардык кеңеши эски көпүрөнү жаракалардан улам эки жумага жабууну чечти. "
                + "Инженерлер дүйшөмбү күнкү текшерүүдө эски көпүрөдөн жаракаларды табышкан. "
                + "Шаар башчысы көпүрө оңдолгонго чейин паром Хессел портунан жүрөрүн билдирди. "
                + "Балыкчылар балык мезгили үчүн кабатырланып, шаардан эки миллион сом жардам сурашты. "
                + "Ошол күнү базар аянтында оркестр кечке чейин ойноду. "
                + "Түнкүсүн бир аз жамгыр жаап, аба он градуска чейин муздады.";
        String indonesian = "Dewan kota Orra memutuskan menutup jembatan lama selama dua minggu karena retakan. "
                + "Para insinyur menemukan retakan di jembatan lama dalam pemeriksaan hari Senin. "
                + "Wali kota mengatakan feri akan berangkat dari pelabuhan Hessel sampai jembatan selesai diperbaiki. "
                + "Nelayan khawatir akan musim ikan dan meminta bantuan dua juta rupiah dari kota. "
                + "Sebuah orkes bermain di alun-alun pasar sampai larut malam hari itu. "
                + "Hujan ringan turun dan suhu turun menjadi sepuluh derajat pada malam hari.";

        assertThat(positions(kyrgyz, "ky", 3)).contains(0).containsAnyOf(1, 2).doesNotContain(5);
        assertThat(positions(kyrgyz, "ky", 1)).containsExactly(0);
        assertThat(positions(indonesian, "id", 3))
                .contains(0)
                .containsAnyOf(1, 2)
                .doesNotContain(5);
        assertThat(positions(indonesian, "id", 1)).containsExactly(0);
    }

    @Test
    void aRegressionFindsTheWeightsThatMadeItsTargets() {
        Regression regression = new Regression(3);
        for (int i = 0; i < 50; i++) {
            double[] traits = {1, i % 7, (i * i) % 5};
            regression.add(traits, .5 + 2 * traits[1] - 3 * traits[2], 1);
        }

        assertThat(regression.weights(1e-9)).containsExactly(new double[] {.5, 2, -3}, within(1e-4));
    }

    private static List<Integer> positions(String text, String language, int sentences) {
        Document document = new Document("d", "", text, Optional.empty(), "", language);
        List<String> all = List.of(text.split("(?<=\\.) "));
        return new ExtractiveSummarizer()
                .summarize(List.of(document), Budget.sentences(sentences)).sentences().stream()
                        .map(quote -> all.indexOf(quote.text()))
                        .toList();
    }
}
