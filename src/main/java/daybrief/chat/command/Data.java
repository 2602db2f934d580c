package daybrief.chat.command;

import java.util.List;

/** The data of a pressed button in its parts; what is missing is empty, for buttons of older versions stay in chats for ever. */
record Data(List<String> parts) {
    static Data of(String data) {
        return new Data(List.of(data.split(":", -1)));
    }

    String at(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    int number(int index) {
        return at(index).matches("\\d{1,6}") ? Integer.parseInt(at(index)) : 0;
    }

    /** The id of a row; 0, which none has, where there is none. */
    long id(int index) {
        return at(index).matches("\\d{1,18}") ? Long.parseLong(at(index)) : 0;
    }

    boolean is(String action) {
        return at(0).equals(action);
    }

    boolean on(int index) {
        return at(index).equals("on");
    }
}
