import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** What may be copied for a bug tracker, shown in full before anybody copies it. */
export function SelfCheckReport({ text }: { text: string }) {
  const id = useId();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);

  function copy() {
    navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  }

  return (
    <details class="check-report">
      <summary class="link small">{i18n.t('self_check.report')}</summary>
      <p class="quiet small" id={id}>
        {i18n.t('self_check.report_intro')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll has to be reached by keyboard */}
      <pre class="check-text" aria-describedby={id} tabIndex={0} dir="ltr">
        {text}
      </pre>
      <div class="own-foot">
        <button type="button" class="button button-small" onClick={copy}>
          {i18n.t('self_check.copy')}
        </button>
        <p class="small" role="status">
          {copied && i18n.t(copied === 'yes' ? 'self_check.copied' : 'self_check.not_copied')}
        </p>
      </div>
    </details>
  );
}
