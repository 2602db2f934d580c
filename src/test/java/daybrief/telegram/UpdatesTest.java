package daybrief.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybrief.chat.Incoming;
import daybrief.inbox.RawUpdate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdatesTest {
    private static final String ANN = "'from':{'id':7,'is_bot':false,'first_name':'Ann','language_code':'pt-br'}";
    private static final String HERE = "'chat':{'id':7,'type':'private'}";

    @Test
    void wordsAReplyAndAHiddenLinkAreRead() {
        Incoming incoming = parse("'message':{'message_id':3," + ANN + "," + HERE + ",'text':'see this',"
                + "'entities':[{'type':'text_link','offset':4,'length':4,'url':'https://a.example/'}],"
                + "'reply_to_message':{'message_id':2,'caption':'earlier words'}}");
        assertThat(incoming.origin())
                .isEqualTo(new Incoming.Origin(7, 0, false, new Incoming.Sender(7, "Ann", Optional.of("pt-br"))));
        assertThat(incoming.said())
                .isEqualTo(
                        new Incoming.Text("see this", 3, Optional.of("earlier words"), List.of("https://a.example/")));
    }

    @Test
    void aPressNamesItsDataAndItsMessageAndWhoPressed() {
        Incoming incoming = parse("'callback_query':{'id':'9'," + ANN + ",'data':'topic world on',"
                + "'message':{'message_id':4,'date':0,'chat':{'id':-5,'type':'supergroup'}}}");
        assertThat(incoming.said()).isEqualTo(new Incoming.Press("topic world on", 4));
        assertThat(incoming.origin().group()).isTrue();
        assertThat(incoming.origin().sender().user()).isEqualTo(7);
    }

    @Test
    void blockingAndUnblockingAreRead() {
        assertThat(member("kicked")).isEqualTo(new Incoming.Membership(true));
        assertThat(member("member")).isEqualTo(new Incoming.Membership(false));
    }

    @Test
    void onlyATopicIsAThread() {
        String group = "'chat':{'id':-5,'type':'supergroup'},'text':'x','message_thread_id':12";
        assertThat(parse("'message':{'message_id':3," + ANN + "," + group + "}")
                        .origin()
                        .thread())
                .isZero();
        assertThat(parse("'message':{'message_id':3," + ANN + "," + group + ",'is_topic_message':true}")
                        .origin()
                        .thread())
                .isEqualTo(12);
    }

    @Test
    void whatHasNoWordsIsNamed() {
        assertThat(parse("'message':{'message_id':3," + ANN + "," + HERE + ",'sticker':{}}")
                        .said())
                .isEqualTo(new Incoming.Other("sticker"));
        assertThat(parse("'edited_message':{'message_id':3," + ANN + "," + HERE + ",'text':'x'}")
                        .said())
                .isEqualTo(new Incoming.Other("edited message"));
    }

    @Test
    void aFileIsWhatItsSenderSaysOfItWithTheWordsUnderIt() {
        assertThat(parse("'message':{'message_id':3," + ANN + "," + HERE + ",'caption':'my feeds','document':"
                                + "{'file_id':'F1','file_name':'../feeds.opml','mime_type':'text/xml','file_size':12}}")
                        .said())
                .isEqualTo(new Incoming.Document(
                        new Incoming.File("F1", "../feeds.opml", "text/xml", 12),
                        new Incoming.Text("my feeds", 3, Optional.empty(), List.of())));
        assertThat(parse("'message':{'message_id':3," + ANN + "," + HERE
                                + ",'document':{'file_id':'F2','file_name':7,'file_size':'many'}}")
                        .said())
                .isEqualTo(new Incoming.Document(
                        new Incoming.File("F2", "", "", 0), new Incoming.Text("", 3, Optional.empty(), List.of())));
    }

    @Test
    void anAnimationIsNoFileAndNeitherIsWhatHasNoId() {
        assertThat(parse("'message':{'message_id':3," + ANN + "," + HERE
                                + ",'animation':{'file_id':'F3'},'document':{'file_id':'F3','file_name':'cat.mp4'}}")
                        .said())
                .isEqualTo(new Incoming.Other("animation"));
        assertThat(parse("'message':{'message_id':3," + ANN + "," + HERE + ",'document':{}}")
                        .said())
                .isEqualTo(new Incoming.Other("document"));
    }

    @Test
    void whatCannotBeReadSaysWhichField() {
        assertThatThrownBy(() -> parse("'message':{'message_id':'x'," + ANN + "," + HERE + ",'text':'a'}"))
                .hasMessageContaining("message_id");
        assertThatThrownBy(() -> Updates.parse(new RawUpdate(1, Optional.empty(), "not json")))
                .hasMessageContaining("chat.id");
    }

    private static Incoming.Said member(String status) {
        return parse("'my_chat_member':{" + HERE + "," + ANN + ",'new_chat_member':{'status':'" + status + "'}}")
                .said();
    }

    private static Incoming parse(String inside) {
        String json = ("{'update_id':1," + inside + "}").replace('\'', '"');
        return Updates.parse(Updates.raw(json).orElseThrow());
    }
}
