import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Part } from '../../lib/core/data/erasing.ts';
import type { KeptView } from '../../lib/messages/messages.ts';

interface ErasePartProps {
  kept: KeptView;
  days: readonly [first: string, last: string];
  onErasePart: (part: Part) => Promise<void>;
}

/** Erasing what was noticed at one site, or in some days: one button, which asks once (rule 32). */
export function ErasePart({ kept, days, onErasePart }: ErasePartProps) {
  const [site, setSite] = useState('');
  const [from, setFrom] = useState(days[0]);
  const [to, setTo] = useState(kept.today);
  const [erased, setErased] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const isRange = from !== '' && to !== '' && from <= to;
  const close = () => dialog.current?.close();

  async function erase() {
    close();
    await onErasePart({ site: site === '' ? null : site, from, to });
    setErased(true);
  }

  return (
    <div class="data-part">
      <h3 class="options-subheading">{i18n.t('data.erase')}</h3>
      <p class="quiet">{i18n.t('data.erase_sense')}</p>
      <div class="data-line">
        <label class="data-field">
          <span class="small">{i18n.t('data.erase_site')}</span>
          <select class="data-choice" onChange={({ currentTarget }) => setSite(currentTarget.value)}>
            <option value="">{i18n.t('data.erase_every')}</option>
            {kept.sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Day label={i18n.t('data.erase_from')} day={from} onDay={setFrom} />
        <Day label={i18n.t('data.erase_to')} day={to} onDay={setTo} />
        <button
          type="button"
          class="button button-small"
          aria-haspopup="dialog"
          disabled={!isRange}
          onClick={() => {
            setErased(false);
            dialog.current?.showModal();
          }}
        >
          {i18n.t('data.erase_button')}
        </button>
      </div>
      <p class="small data-said" role="status">
        {!isRange && i18n.t('data.erase_order')}
        {erased && i18n.t('data.erased')}
      </p>
      <dialog class="erase" ref={dialog} aria-labelledby="erase-part-title" aria-describedby="erase-part-text">
        <h2 class="voice" id="erase-part-title">
          {i18n.t('data.erase_ask')}
        </h2>
        <div class="erase-text quiet" id="erase-part-text">
          <p>{i18n.t('options.erase_noticed')}</p>
          <p>{i18n.t('options.erase_final')}</p>
        </div>
        <div class="erase-buttons">
          <button type="button" class="button" onClick={close}>
            {i18n.t('options.erase_no')}
          </button>
          <button type="button" class="button button-first" onClick={() => void erase()}>
            {i18n.t('data.erase_yes')}
          </button>
        </div>
      </dialog>
    </div>
  );
}

function Day({ label, day, onDay }: { label: string; day: string; onDay: (day: string) => void }) {
  return (
    <label class="data-field">
      <span class="small">{label}</span>
      <input type="date" class="data-choice" value={day} onInput={({ currentTarget }) => onDay(currentTarget.value)} />
    </label>
  );
}
