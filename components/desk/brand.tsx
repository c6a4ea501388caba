import type { Messages } from "@/messages/messages";

/** The name of the house at the desk's head, which leads to where the member begins. */
export function Brand({ t, href = "/desk" }: { t: Messages; href?: string | undefined }) {
  return (
    <a className="brand" href={href} aria-label={`Attesto, ${t.desk.brand}`}>
      Attesto<i aria-hidden="true">]</i>
      <span>{t.desk.brand}</span>
    </a>
  );
}
