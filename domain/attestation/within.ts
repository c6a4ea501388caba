type Words = { start: number; end: number; exact: string };

/** The part of marked words that a printing of the same text holds; null where that is half of them or less. */
export function mostlyWithin(marked: Words, printing: { start: number; end: number }): Words | null {
  const start = Math.max(marked.start, printing.start);
  const end = Math.min(marked.end, printing.end);
  if ((end - start) * 2 <= marked.end - marked.start) return null;
  return { start, end, exact: marked.exact.slice(start - marked.start, end - marked.start) };
}
