import type { Context } from "@/components/public/parts/context";
import { SearchForm } from "./search-form";

type Props = { t: Context["t"]; value?: string; error?: string };

/** The head of the search page: its field, large, and what is wrong with the query. */
export function SearchHead({ t, ...field }: Props) {
  return (
    <div className="head leaf search-head">
      <div className="wide">
        <h1 className="visually-hidden">{t.pages.search.title}</h1>
        <SearchForm id="sq" isLarge t={t} {...field} />
      </div>
    </div>
  );
}
