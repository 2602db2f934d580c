/** Tests of the local chat, without the bot: through HTTP, as a bot would call it, and in a real browser. */
package daybrief.localchat;
