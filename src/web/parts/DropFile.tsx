import { type DragEvent, useState } from 'react'
import { Icon } from './Icon.tsx'
import './drop-file.css'

/** A place to choose a file or to drop one. `accept`: which ones the browser offers first; none = any. */
export function DropFile({ onFile, accept }: { onFile: (file: File) => void; accept?: string }) {
  const [over, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file !== undefined) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <label
      className="dropfile"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Icon name="plus" />
      <span>
        <b className="b">Choose a file</b> <span className="wide">or drop it here</span>
      </span>
    </label>
  )
}
