// What stands before a date, elided before "otto" and "undici".
const isElided = (date: string): boolean => /^(?:8|11)\b/.test(date);

export const il = (date: string): string => (isElided(date) ? "l’" : "il ");
export const del = (date: string): string => (isElided(date) ? "dell’" : "del ");
export const dal = (date: string): string => (isElided(date) ? "dall’" : "dal ");
export const al = (date: string): string => (isElided(date) ? "all’" : "al ");
