import { useId, useState } from 'react'
import { Icon } from './Icon.tsx'
import './once.css'

/** A secret that is shown once: to read, to select and to copy. */
export function Once({ label, secret }: { label: string; secret: string }) {
  const id = useId()
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () =>
    navigator.clipboard
      .writeText(secret)
      .then(() => setCopied(true))
      .catch(() => setCopied(false))
  return (
    <div className="once">
      <label htmlFor={id}>{label}, shown once</label>
      <textarea
        id={id}
        className="in mono"
        readOnly
        rows={secret.includes('\n') ? secret.split('\n').length : 2}
        value={secret}
        onFocus={(e) => e.target.select()}
      />
      <div className="row wrap">
        <button type="button" className="btn" onClick={copy}>
          {copied === true && <Icon name="tick" />}
          {copied === true ? 'Copied' : 'Copy'}
        </button>
        <p className="s q" role="status">
          {copied === false
            ? 'The browser did not allow copying. Select it and copy it yourself.'
            : 'It cannot be shown again.'}
        </p>
      </div>
    </div>
  )
}
