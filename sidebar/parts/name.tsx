interface NameProps {
  readonly id: string;
  readonly name: string;
  open(): void;
}

/** A partner's name; pressing it opens their page. `id` is where the keyboard comes back to. */
export function Name({ id, name, open }: NameProps) {
  return (
    <button type="button" class="name" id={id} onClick={open}>
      {name}
    </button>
  );
}
