import { preferences } from "@/app/_kit/desk-visit";
import { Brand } from "@/components/desk/brand";

/** What is not there, and what one may not know of: the same page. */
export default async function NotFound() {
  const { t } = await preferences();
  return (
    <>
      <header className="bar">
        <Brand t={t} />
      </header>
      <main id="main">
        <title>{t.desk.titled(t.desk.notFound.title)}</title>
        <div className="login">
          <h1>{t.desk.notFound.title}</h1>
          <p>{t.desk.notFound.sentence}</p>
          <a className="btn pri" href="/desk">
            {t.desk.notFound.link}
          </a>
        </div>
      </main>
    </>
  );
}
