import { notFound } from "next/navigation";

/** An address that leads nowhere at the desk is answered at the desk, with its ways on. */
export default function UnknownDeskPage(): never {
  notFound();
}
