/** What `embed.html` and the app use of this one. */
export { readEmbed } from "./address";
export { connect, talkingOf } from "./connection";
export { memoryHost } from "./memory-host";
