/** What a form sent, or why it cannot be read: no or too great a length (`bytes`), or no form. */
export type PostedForm =
  | { ok: true; form: FormData }
  | { ok: false; reason: "bytes"; found: number }
  | { ok: false; reason: "malformed" };

/** Reads a posted form of at most so many bytes; a body whose length is not told is not begun. */
export async function postedForm(request: Request, most: number): Promise<PostedForm> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (Number.isNaN(length)) return { ok: false, reason: "malformed" };
  if (length > most) return { ok: false, reason: "bytes", found: length };
  try {
    return { ok: true, form: await request.formData() };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, reason: "malformed" };
    throw error;
  }
}
