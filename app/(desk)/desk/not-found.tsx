import { preferences } from "@/app/_kit/desk-visit";

/** What is not there, and what one may not know of: the same page. */
export default async function NotFound() {
  const { t } = await preferences();
  return (
    <main id="main">
      <title>{t.desk.titled(t.desk.notFound.title)}</title>
      <div className="empty">
        <h1>{t.desk.notFound.title}</h1>
        <p>{t.desk.notFound.sentence}</p>
        <a className="btn pri" href="/desk">
          {t.desk.notFound.link}
        </a>
      </div>
    </main>
  );
}
