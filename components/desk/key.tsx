/** The key that presses a control, beside its word. Who cannot see it hears the word alone. */
export function Key({ name }: { name: string }) {
  return (
    <span className="key" aria-hidden="true">
      <kbd>{name}</kbd>
    </span>
  );
}
