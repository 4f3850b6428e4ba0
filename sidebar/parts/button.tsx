interface ButtonProps {
  readonly label: string;
  readonly look?: 'primary' | 'plain' | 'text';
  readonly id?: string | undefined;
  /** What a screen reader says in place of the label; begins with it. */
  readonly spoken?: string;
  readonly expanded?: boolean | undefined;
  /** The words while the button's wish is under way; given = it cannot be pressed now. */
  readonly pending?: string | undefined;
  readonly submits?: boolean;
  onPress?(): void;
}

/**
 * While pending it refuses presses but keeps the keyboard on it: a disabled button would drop the focus
 * to the top of the page.
 */
export function Button({
  label,
  look = 'plain',
  id,
  spoken,
  expanded,
  pending,
  submits,
  onPress,
}: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      id={id}
      class={look}
      aria-label={pending ? undefined : spoken}
      aria-expanded={expanded}
      aria-disabled={pending ? 'true' : undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onPress?.();
      }}
    >
      {pending ?? label}
    </button>
  );
}
