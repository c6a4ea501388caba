import type { shell as English } from "@/messages/en/shell";

export const shell: typeof English = {};
