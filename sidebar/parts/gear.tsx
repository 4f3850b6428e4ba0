/** The sign for settings; the tab that holds it has the word. */
export function Gear() {
  return (
    <svg class="gear" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="5" />
      <circle class="teeth" cx="12" cy="12" r="8" />
    </svg>
  );
}
