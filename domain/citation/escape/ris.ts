/** One RIS field: tag, two blanks, hyphen, blank, value on one line, CR LF. */
export const risLine = (tag: string, value: string): string =>
  `${tag}  - ${value.replace(/\r\n|[\p{Cc}\u2028\u2029]/gu, " ")}\r\n`;
