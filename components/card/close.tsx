interface CloseProps {
  label: string;
  onClose: () => void;
}

/** A small cross in a corner. */
export function Close({ label, onClose }: CloseProps) {
  return (
    <button type="button" class="close" aria-label={label} onClick={onClose}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d="M8 8l8 8M16 8l-8 8" />
      </svg>
    </button>
  );
}
