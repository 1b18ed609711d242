/** Names of files. */

/** Without signs that one system or another does not take in the name of a file. */
export const plainName = (name: string): string => name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
