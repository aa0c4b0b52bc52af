package blog.belonging.persistence.transfer;

import static blog.belonging.persistence.transfer.ExportText.BEGIN;
import static blog.belonging.persistence.transfer.ExportText.END;
import static blog.belonging.persistence.transfer.ExportText.field;
import static blog.belonging.persistence.transfer.ExportText.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.transfer.BlogExport;
import blog.belonging.domain.transfer.ExportedComment;
import blog.belonging.domain.transfer.ExportedItem;
import blog.belonging.domain.transfer.ExportedTerm;
import blog.belonging.domain.transfer.NotAnExport;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WxrArchiveTest {

    @TempDir
    Path folder;

    private final List<ExportedItem> items = new ArrayList<>();

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String text) throws IOException {
        return file("blog.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    private BlogExport.Header check(Path file) {
        items.clear();
        return new WxrArchive().open(file).check(items::add);
    }

    private BlogExport.Header check(String text) throws IOException {
        return check(file(text));
    }

    private ExportedItem only(String... fields) throws IOException {
        check(ExportText.of(item("Silent Exits", fields)));
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private void refused(Path file, String... words) {
        assertThatExceptionOfType(NotAnExport.class)
                .isThrownBy(() -> check(file))
                .withMessageStartingWith(String.valueOf(file.getFileName()))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }

    private void refused(String text, String... words) throws IOException {
        refused(file(text), words);
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("blog.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path gzip(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Nested
    class TheHeader {

        @Test
        void saysWhatTheBlogIsCalledAndWhereItLived() throws IOException {
            BlogExport.Header header = check(ExportText.of());
            assertThat(header.title()).isEqualTo("Quiet Corridors");
            assertThat(header.tagline()).isEqualTo("About schools");
            assertThat(header.language()).isEqualTo("en-GB");
            assertThat(header.address()).isEqualTo("https://old.example.org/blog");
        }

        @Test
        void takesTheLinkForTheAddressWhereThereIsNoBetterOne() throws IOException {
            String text = ExportText.of().replaceAll("<wp:base_blog_url>.*</wp:base_blog_url>", "");
            assertThat(check(text).address()).isEqualTo("https://old.example.org");
        }

        @Test
        void isNotConfusedByASiteIconThatHasATitleOfItsOwn() throws IOException {
            String text = ExportText.of()
                    .replace("<title>Quiet", "<image><title>Icon</title><link>http://icon</link></image><title>Quiet");
            assertThat(check(text).title()).isEqualTo("Quiet Corridors");
        }

        @Test
        void writesALanguageWithAHyphen() throws IOException {
            assertThat(check(ExportText.of().replace("en-GB", "pt_BR")).language())
                    .isEqualTo("pt-BR");
        }

        @Test
        void listsATermOnceThatIsGivenTwice() throws IOException {
            BlogExport.Header header = check(ExportText.of(
                    "<wp:category><wp:term_id>3</wp:term_id>",
                    field("category_nicename", "early-years"),
                    field("category_parent", "research"),
                    field("cat_name", "Early &amp; Years"),
                    "</wp:category><wp:tag><wp:term_id>4</wp:term_id>",
                    field("tag_slug", "ofsted"),
                    field("tag_name", "Ofsted"),
                    "</wp:tag><wp:term><wp:term_id>3</wp:term_id>",
                    field("term_taxonomy", "category"),
                    field("term_slug", "early-years"),
                    "<wp:termmeta><wp:meta_key>colour</wp:meta_key></wp:termmeta></wp:term>",
                    "<wp:term><wp:term_id>9</wp:term_id>",
                    field("term_taxonomy", "nav_menu"),
                    field("term_slug", "primary"),
                    "</wp:term>"));
            assertThat(header.terms())
                    .containsExactly(
                            new ExportedTerm("category", "3", "early-years", "research", "Early &amp; Years", ""),
                            new ExportedTerm("post_tag", "4", "ofsted", "", "Ofsted", ""),
                            new ExportedTerm("nav_menu", "9", "primary", "", "", ""));
        }

        @Test
        void isReadInEveryVersionThatWordPressEverWrote() throws IOException {
            for (String version : List.of("1.0", "1.1", "1.2")) {
                String text = ExportText.of(item("Silent Exits", field("post_id", "12")))
                        .replace("export/1.2/", "export/" + version + "/")
                        .replace("<wp:wxr_version>1.2", "<wp:wxr_version>" + version);
                check(text);
                assertThat(items).extracting(ExportedItem::id).containsExactly("12");
            }
        }
    }

    @Nested
    class AnItem {

        @Test
        void isReadAsItStands() throws IOException {
            ExportedItem item = only(
                    "<link>https://old.example.org/silent/</link><dc:creator>bobfox</dc:creator>",
                    "<guid isPermaLink=\"false\">https://old.example.org/?p=12</guid>",
                    "<content:encoded><![CDATA[ <p>One ]]]]><![CDATA[> two</p>\n]]></content:encoded>",
                    "<excerpt:encoded><![CDATA[In short]]></excerpt:encoded>",
                    field("post_id", "12"),
                    field("post_date", "2026-07-01 00:30:00"),
                    field("post_date_gmt", "2026-06-30 23:30:00"),
                    field("post_modified_gmt", "2026-07-02 08:00:00"),
                    field("comment_status", "open"),
                    field("post_name", "silent-exits"),
                    field("status", "publish"),
                    field("post_parent", "7"),
                    field("menu_order", "3"),
                    field("post_type", "page"),
                    field("post_password", "secret"),
                    field("is_sticky", "1"),
                    "<category domain=\"post_tag\" nicename=\"ofsted\"><![CDATA[Ofsted]]></category>",
                    "<wp:postmeta>" + field("meta_key", "_thumbnail_id") + field("meta_value", "15")
                            + "</wp:postmeta>");
            assertThat(item.title()).isEqualTo("Silent Exits");
            assertThat(item.content()).isEqualTo(" <p>One ]]> two</p>\n");
            assertThat(item.excerpt()).isEqualTo("In short");
            assertThat(item.creator()).isEqualTo("bobfox");
            assertThat(item.guid()).isEqualTo("https://old.example.org/?p=12");
            assertThat(item.localDate()).contains(LocalDateTime.of(2026, 7, 1, 0, 30));
            assertThat(item.gmtDate()).contains(LocalDateTime.of(2026, 6, 30, 23, 30));
            assertThat(item.gmtModified()).contains(LocalDateTime.of(2026, 7, 2, 8, 0));
            assertThat(item.parentId()).isEqualTo("7");
            assertThat(item.menuOrder()).isEqualTo(3);
            assertThat(item.type()).isEqualTo("page");
            assertThat(item.password()).isEqualTo("secret");
            assertThat(item.sticky()).isTrue();
            assertThat(item.terms()).containsExactly(new ExportedTerm("post_tag", "", "ofsted", "", "Ofsted", ""));
            assertThat(item.meta("_thumbnail_id")).isEqualTo("15");
            assertThat(item.place()).isEqualTo("line 15");
        }

        @Test
        void withoutANumberOrATypeIsLeftToTheImporter() throws IOException {
            ExportedItem item = only();
            assertThat(item.id()).isEmpty();
            assertThat(item.type()).isEqualTo("post");
        }

        @Test
        void mayHaveDatesAndNumbersThatAreNone() throws IOException {
            ExportedItem item = only(
                    field("post_date", "0000-00-00 00:00:00"),
                    field("post_date_gmt", "2026-02-30 10:00:00"),
                    field("menu_order", "first"));
            assertThat(item.localDate()).isEmpty();
            assertThat(item.gmtDate()).isEmpty();
            assertThat(item.menuOrder()).isZero();
        }

        @Test
        void carriesItsCommentsAsTheyAreEvenPrivateNotes() throws IOException {
            ExportedItem item = only("<wp:comment><wp:comment_id>60</wp:comment_id>"
                    + field("comment_author", "Gwen O’Neill")
                    + field("comment_author_email", "gwen@example.org")
                    + "<wp:comment_author_url>https://example.org/?a=1&amp;b=2</wp:comment_author_url>"
                    + field("comment_author_IP", "192.0.2.1")
                    + field("comment_date", "2026-10-02 10:00:00")
                    + field("comment_date_gmt", "2026-10-02 09:00:00")
                    + field("comment_content", "Not for readers")
                    + field("comment_approved", "1")
                    + field("comment_type", "note")
                    + "<wp:comment_parent>0</wp:comment_parent><wp:comment_user_id>2</wp:comment_user_id>"
                    + "<wp:commentmeta>" + field("meta_key", "k") + field("meta_value", "v") + "</wp:commentmeta>"
                    + "</wp:comment>");
            assertThat(item.comments())
                    .containsExactly(new ExportedComment(
                            "60",
                            "Gwen O’Neill",
                            "gwen@example.org",
                            "https://example.org/?a=1&b=2",
                            "192.0.2.1",
                            Optional.of(LocalDateTime.of(2026, 10, 2, 10, 0)),
                            Optional.of(LocalDateTime.of(2026, 10, 2, 9, 0)),
                            "Not for readers",
                            "1",
                            "note",
                            "0",
                            "2"));
        }

        @Test
        void ofAnOldExportIsFiledOnceUnderEachTerm() throws IOException {
            ExportedItem item = only(
                    "<category><![CDATA[Research]]></category>",
                    "<category domain=\"category\" nicename=\"research\"><![CDATA[Research]]></category>",
                    "<category domain=\"tag\" nicename=\"ofsted\"><![CDATA[Ofsted]]></category>");
            assertThat(item.terms())
                    .containsExactly(
                            new ExportedTerm("category", "", "research", "", "Research", ""),
                            new ExportedTerm("post_tag", "", "ofsted", "", "Ofsted", ""));
        }

        @Test
        void hasTheSameDigestWhereverItStands() throws IOException {
            ExportedItem first = only(field("post_id", "12"));
            check(ExportText.of("\n\n<!-- moved -->\n", item("Silent Exits", field("post_id", "12"))));
            assertThat(items.get(0).place()).isNotEqualTo(first.place());
            assertThat(items.get(0).digest()).isEqualTo(first.digest());
        }

        @Test
        void hasAnotherDigestOnceAnythingInItChanged() throws IOException {
            assertThat(List.of(
                            only().digest(),
                            only(field("post_id", "12")).digest(),
                            only(field("post_name", "12")).digest(),
                            only(field("is_sticky", "1")).digest(),
                            only("<category domain=\"a\" nicename=\"12\">b</category>")
                                    .digest(),
                            only("<wp:postmeta>" + field("meta_key", "12") + "</wp:postmeta>")
                                    .digest(),
                            only("<wp:postmeta>" + field("meta_value", "12") + "</wp:postmeta>")
                                    .digest(),
                            only("<wp:comment>" + field("comment_id", "12") + "</wp:comment>")
                                    .digest(),
                            only("<wp:comment>" + field("comment_content", "12") + "</wp:comment>")
                                    .digest()))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class AnExport {

        @Test
        void canBeReadAgainAfterItWasChecked() throws IOException {
            BlogExport export = new WxrArchive().open(file(ExportText.of(ExportText.numbered(3))));
            export.check(items::add);
            List<ExportedItem> again = new ArrayList<>();
            export.items(again::add);
            assertThat(again).isEqualTo(items).hasSize(3);
            assertThat(export.name()).isEqualTo("blog.xml");
        }

        @Test
        void mayBeginWithAByteOrderMark() throws IOException {
            check('\uFEFF' + ExportText.of(ExportText.numbered(1)));
            assertThat(items).hasSize(1);
        }

        @Test
        void mayBeginWithBlankLinesAndStillCountsAllLines() throws IOException {
            check("\n\n" + ExportText.of(ExportText.numbered(1)));
            assertThat(items).extracting(ExportedItem::place).containsExactly("line 17");
        }

        @Test
        void mayBeWrittenInUtf16() throws IOException {
            String text = ExportText.of(item("归属感")).replace("UTF-8", "UTF-16");
            for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM")) {
                check(file("blog.xml", text.getBytes(Charset.forName(charset))));
                assertThat(items).extracting(ExportedItem::title).containsExactly("归属感");
            }
        }

        @Test
        void mayBeWrittenInAnOldEncodingIfItSaysSo() throws IOException {
            String text = ExportText.of(item("Café")).replace("UTF-8", "ISO-8859-1");
            check(file("blog.xml", text.getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(items).extracting(ExportedItem::title).containsExactly("Café");
        }

        @Test
        void mayBePackedUnderAnyName() throws IOException {
            String text = ExportText.of(ExportText.numbered(2));
            check(gzip("blog.xml.gz", text));
            assertThat(items).hasSize(2);
            check(gzip("blog.xml", text));
            assertThat(items).hasSize(2);
            check(Files.copy(zip("blog.xml", text), folder.resolve("packed.xml")));
            assertThat(items).hasSize(2).extracting(ExportedItem::place).containsExactly("line 15", "line 18");
        }

        @Test
        void ofSeveralPartsIsReadInTheOrderOfTheirNames() throws IOException {
            String author = "<wp:author>" + field("author_login", "bobfox") + "</wp:author>";
            String other = "<wp:author>" + field("author_login", "lorena") + "</wp:author>";
            BlogExport.Header header = check(zip(
                    "export/part-2.xml",
                    ExportText.of(author, other, item("Second")).replace("Quiet Corridors", "Later"),
                    "__MACOSX/export/._part-1.xml",
                    "junk",
                    "export/.hidden.xml",
                    "junk",
                    "export/readme.txt",
                    "junk",
                    "export/part-1.xml",
                    ExportText.of(author, item("First"))));
            assertThat(items).extracting(ExportedItem::title).containsExactly("First", "Second");
            assertThat(items.get(1).place()).startsWith("export/part-2.xml, line ");
            assertThat(header.title()).isEqualTo("Quiet Corridors");
            assertThat(header.authors()).extracting(a -> a.login()).containsExactly("bobfox", "lorena");
        }

        @Test
        void ofTwentyThousandItemsIsNeverHeldInMemory() throws IOException {
            Path file = folder.resolve("blog.xml");
            try (var out = Files.newBufferedWriter(file)) {
                out.write(BEGIN);
                String content = "<content:encoded><![CDATA[" + "word ".repeat(100) + "]]></content:encoded>";
                for (int n = 1; n <= 20_000; n++) {
                    out.write(item("Post " + n, field("post_id", "" + n), content));
                }
                out.write(END);
            }
            List<WeakReference<ExportedItem>> seen = new ArrayList<>();
            int[] count = {0};
            new WxrArchive().open(file).check(item -> {
                if (++count[0] == 1000) {
                    seen.add(new WeakReference<>(item));
                }
                if (count[0] == 15_000) {
                    assertThat(gone(seen.get(0))).isTrue();
                }
            });
            assertThat(count[0]).isEqualTo(20_000);
        }

        private boolean gone(WeakReference<?> reference) {
            for (int i = 0; i < 20 && reference.get() != null; i++) {
                System.gc();
            }
            return reference.get() == null;
        }

        @Test
        void leavesFaultsOfItsReaderAsTheyAre() throws IOException {
            BlogExport export = new WxrArchive().open(file(ExportText.of(ExportText.numbered(1))));
            assertThatThrownBy(() -> export.items(item -> {
                        throw new IllegalStateException("the database is gone");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the database is gone");
        }
    }

    @Nested
    class AFileOfAnotherKind {

        @Test
        void isRefusedIfItIsNotThere() {
            refused(folder.resolve("missing.xml"), "there is no such file");
        }

        @Test
        void isRefusedIfItIsAFolder() throws IOException {
            refused(Files.createDirectory(folder.resolve("export")), "it is a folder");
        }

        @Test
        void isRefusedIfItIsEmpty() throws IOException {
            refused("", "it is empty");
            refused(" \n\n", "it is empty");
            refused("\uFEFF", "it is empty");
        }

        @Test
        void isRefusedIfItIsAWebPage() throws IOException {
            refused("<!DOCTYPE html>\n<html><body>Log in</body></html>", "it is a web page");
            refused("\n<html><body>Log in</body></html>", "it is a web page");
        }

        @Test
        void isRefusedIfItIsJsonOrPictureOrPlainText() throws IOException {
            refused("{\"posts\": []}", "it is JSON");
            refused("Dear all, here is the blog.", "it is not XML");
            refused(file("hall.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}), "it is not XML");
        }

        @Test
        void isRefusedIfTheServerPutAMessageBeforeTheXml() throws IOException {
            refused(
                    "<br />\n<b>Warning</b>:  Undefined variable in <b>/srv/plugin.php</b><br />\n" + ExportText.of(),
                    "line 1",
                    "text before the XML",
                    "Undefined variable");
        }

        @Test
        void isRefusedIfItIsXmlOfAnotherKind() throws IOException {
            refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "line 1", "outermost element");
            refused("<?xml version=\"1.0\"?>\n<feed><entry/></feed>", "line 2", "\"feed\"");
            refused("<rss/>", "line 1", "nothing is in it");
        }

        @Test
        void isRefusedIfItIsANewsFeed() throws IOException {
            refused(
                    "<rss version=\"2.0\"><channel>\n<title>News</title>\n<item/></channel></rss>",
                    "line 3",
                    "news feed (RSS)");
        }

        @Test
        void isRefusedInAVersionNobodyKnows() throws IOException {
            refused(ExportText.of().replace("version>1.2<", "version>2.0<"), "line ", "version 2.0");
            refused(ExportText.of().replace("version>1.2<", "version>one<"), "line ", "\"one\" is no version");
            refused(ExportText.of().replace("version>1.2<", "version>1<"), "line ", "\"1\" is no version");
        }

        @Test
        void isRefusedIfItsZipHoldsNoExport() throws IOException {
            refused(zip("readme.txt", "hello"), "no .xml file is in this zip");
            refused(zip("a.xml", "hello"), "part a.xml", "not XML");
            refused(zip(), "no .xml file is in this zip");
        }
    }

    @Nested
    class ADamagedFile {

        private final String whole = ExportText.of(item(
                "Silent Exits", field("post_id", "12"), "<content:encoded><![CDATA[<p>é</p>]]></content:encoded>"));

        @Test
        void isRefusedWhereverItIsCutOff() throws IOException {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            int titleEnds = whole.indexOf("</title>\n<wp:post_id") + 9;
            int itemEnds = whole.indexOf("</item>");
            int end = whole.stripTrailing().length();
            for (int length = 60; length < end; length++) {
                Path file = file("blog.xml", Arrays.copyOf(bytes, length));
                List<String> words = new ArrayList<>(List.of("line ", "column "));
                if (length > titleEnds && length < itemEnds) {
                    words.add(", in \"Silent Exits\": the file ends in the middle of an item");
                }
                refused(file, words.toArray(String[]::new));
            }
        }

        @Test
        void namesThePlaceAtWhichItEnds() throws IOException {
            refused(
                    whole.substring(0, whole.indexOf("<p>")),
                    "blog.xml, line 17, column " + (1 + lastLine("<p>")),
                    ", in \"Silent Exits\": the file ends in the middle of an item");
        }

        private int lastLine(String before) {
            int at = whole.indexOf(before);
            return at - whole.lastIndexOf('\n', at) - 1;
        }

        @Test
        void namesThePlaceOfAControlCharacter() throws IOException {
            refused(
                    whole.replace("<p>", "<p>\u000b"),
                    "blog.xml, line 17, column " + (4 + lastLine("<p>")) + ", in \"Silent Exits\"",
                    "invisible character (U+000B)");
        }

        @Test
        void namesThePlaceOfAMalformedCharacter() throws IOException {
            refused(
                    file("blog.xml", whole.getBytes(StandardCharsets.ISO_8859_1)),
                    "blog.xml, line 17, column " + (4 + lastLine("<p>")) + ", in \"Silent Exits\"",
                    "not written in UTF-8");
        }

        @Test
        void namesThePlaceOfAFaultFarDownInABigFile() throws IOException {
            String text = ExportText.of(
                    ExportText.numbered(2000), item("Café & <br>"), item("Broken", "<wp:x>&nbsp;</wp:x>"));
            refused(text, "line " + (14 + 6000 + 3 + 3), "in \"Broken\"", "nbsp");
        }

        @Test
        void isRefusedIfItIsNotWrittenAsItSays() throws IOException {
            refused(whole.replace("UTF-8", "UTF-16"), "UTF-16");
            refused(whole.replace("UTF-8", "klingon"), "klingon");
            refused(whole.replace("UTF-8", "IBM037"), "IBM037");
        }

        @Test
        void isRefusedIfItsElementsDoNotMatch() throws IOException {
            refused(whole.replace("</title>\n<wp", "</titel>\n<wp"), "line 16", "not well-formed");
            refused(whole + "<more/>", "line 20", "not well-formed");
            refused(whole.replace("<item>", "<item <>"), "line 15", "not well-formed");
            refused(whole.replace("</item>", "&#1;</item>"), "line 17", "Silent Exits", "not well-formed");
        }

        @Test
        void isRefusedIfItsPackingIsDamaged() throws IOException {
            byte[] zip = Files.readAllBytes(zip("blog.xml", whole));
            refused(file("short.zip", Arrays.copyOf(zip, zip.length / 2)), "damaged zip");
            byte[] flipped = zip.clone();
            flipped[zip.length / 3] ^= 0x55;
            refused(file("flipped.zip", flipped), "damaged");
            byte[] gzip = Files.readAllBytes(gzip("blog.xml.gz", whole));
            refused(file("short.xml.gz", Arrays.copyOf(gzip, gzip.length / 2)), "cut off");
            refused(file("tiny.xml.gz", Arrays.copyOf(gzip, 5)), "cut off");
            byte[] wrong = gzip.clone();
            wrong[gzip.length - 6] ^= 0x55;
            refused(file("wrong.xml.gz", wrong), "damaged");
        }

        @Test
        void namesThePartOfAZipThatIsDamaged() throws IOException {
            refused(
                    zip("a.xml", whole, "b.xml", whole.replace("</item>", "")),
                    "blog.zip, part b.xml, line ",
                    "in \"Silent Exits\"");
        }
    }

    @Nested
    class AHostileFile {

        @Test
        void isRefusedForItsDtdWhateverItSays() throws IOException {
            for (String dtd : List.of(
                    "<!DOCTYPE rss>",
                    "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">",
                    "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>",
                    "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>")) {
                String text = ExportText.of(item("&c;")).replace("<rss", dtd + "<rss");
                refused(text, "line 2", "it has a DTD, which no WordPress export has");
            }
        }

        @Test
        void mayNotHideADtdFurtherDown() throws IOException {
            refused(ExportText.of("<!DOCTYPE rss>"), "line 15", "it has a DTD");
            refused(ExportText.of(item("Odd", "<!DOCTYPE rss>")), "line 17", "in \"Odd\"", "it has a DTD");
            refused(ExportText.of() + "<!DOCTYPE rss>", "line 17");
        }

        @Test
        void mayTalkAboutDtdsInItsText() throws IOException {
            assertThat(only("<content:encoded><![CDATA[<!DOCTYPE html> &nbsp;]]></content:encoded>")
                            .content())
                    .isEqualTo("<!DOCTYPE html> &nbsp;");
        }

        @Test
        void mayNotNestForever() throws IOException {
            refused(
                    ExportText.of(item("Deep", "<x>".repeat(100_000))),
                    "line 17",
                    "in \"Deep\"",
                    "more than 100 elements stand in one another");
        }

        @Test
        void mayNotHaveAnEndlessField() throws IOException {
            refused(
                    ExportText.of(item("Long", "<content:encoded>", "x".repeat(16_000_001), "</content:encoded>")),
                    "line 17",
                    "in \"Long\"",
                    "the field \"content:encoded\" is longer than 16 million characters");
            refused(
                    ExportText.of(item("Long", field("post_name", "x".repeat(22_000_000)))),
                    "in \"Long\"",
                    "the field \"wp:post_name\" is longer than 16 million characters");
        }

        @Test
        void mayNotHaveAnEndlessComment() throws IOException {
            refused(
                    ExportText.of("<!--", "x".repeat(22_000_000), "-->"),
                    "line 15",
                    "something here is longer than 16 million characters");
        }

        @Test
        void mayNotHaveAnEndlessItem() throws IOException {
            String big = "<wp:postmeta>" + field("meta_value", "x".repeat(9_000_000)) + "</wp:postmeta>";
            refused(ExportText.of(item("Big", big.repeat(8))), "in \"Big\"", "longer than 64 million characters");
        }

        @Test
        void mayNotHaveEndlesslyManyCommentsOrFields() throws IOException {
            refused(
                    ExportText.of(item("Popular", "<wp:comment/>".repeat(100_001))),
                    "in \"Popular\"",
                    "more than 100,000 comments");
            refused(
                    ExportText.of(item("Odd", "<wp:postmeta/>".repeat(10_001))),
                    "in \"Odd\"",
                    "more than 10,000 custom fields");
        }

        @Test
        void mayNotInventEndlesslyManyNames() throws IOException {
            StringBuilder names = new StringBuilder();
            for (int n = 0; n < 250_001; n++) {
                names.append("<a").append(n).append(" b='' c='' d=''/>");
            }
            refused(ExportText.of(item("Names", names.toString())), "in \"Names\"", "more than a million things");
        }

        @Test
        void mayNotUnpackToTwoHundredTimesItsSize() throws IOException {
            String comment = "<!--" + " ".repeat(1_000_000) + "-->\n";
            refused(gzip("bomb.xml.gz", ExportText.of(comment.repeat(60))), "line ", "more than 200 times its size");
            refused(zip("bomb.xml", ExportText.of(comment.repeat(60))), "part bomb.xml", "more than 200 times");
        }

        @Test
        void cannotForgeLinesOfAReport() throws IOException {
            assertThatExceptionOfType(NotAnExport.class)
                    .isThrownBy(() -> check(ExportText.of(item("One\nTwo\n" + "x".repeat(500), "<wp:x>"))))
                    .satisfies(refusal -> assertThat(refusal.getMessage())
                            .doesNotContain("\n")
                            .contains("One Two")
                            .hasSizeLessThan(400));
        }
    }
}
