import type { Answer } from '../../api.ts'
import { count, listed } from '../../parts/time.ts'
import { Hits, Seen } from './Hits.tsx'
import { missingWords, percent } from './weights.ts'

type Variant = Answer<'previewCheck'>['before']

/** The check as it is and as it would be, side by side, over the same posts and the same text. */
export function Previewed({ preview, changed }: { preview: Answer<'previewCheck'>; changed: boolean }) {
  return (
    <div className="previewed">
      <p className="b" role="status">
        {preview.posts === 0
          ? 'There are no posts of your own yet, so nobody can say how often it would interrupt.'
          : `Over the last ${count(preview.posts, 'post')} of your own:`}
      </p>
      <div className="variants">
        <OneOf title="As it is" variant={preview.before} posts={preview.posts} />
        {changed && <OneOf title="As it would be" variant={preview.after} posts={preview.posts} />}
      </div>
    </div>
  )
}

function OneOf({ title, variant, posts }: { title: string; variant: Variant; posts: number }) {
  const { looked, asked, stopped, noted, skipped, hits, ofText } = variant
  return (
    <section className="variant" aria-label={title}>
      <h3>{title}</h3>
      {variant.off ? (
        <p>Off: it looks at nothing.</p>
      ) : (
        posts > 0 && (
          <>
            <p>
              <span className="figure">{asked + stopped}</span> of {looked} interrupted ({percent(variant.share)})
            </p>
            <p className="s">
              {count(asked, 'question')}, {count(stopped, 'stop')}, {count(noted, 'note')}.
              {skipped > 0 &&
                ` ${skipped} not looked at: nobody knows ${listed(missingWords(variant.missing))} of old posts.`}
            </p>
            {variant.tooOften !== null && <p className="s weighs ask">{variant.tooOften}</p>}
            {hits.length > 0 && (
              <details>
                <summary>{hits.length === 1 ? 'The post' : `The posts, the heaviest ${hits.length}`}</summary>
                <Hits hits={hits} />
              </details>
            )}
          </>
        )
      )}
      {ofText !== null && !variant.off && (
        <div className="oftext">
          <p className="s b">Of your text:</p>
          {ofText.length === 0 ? (
            <p className="s">Nothing found in it.</p>
          ) : (
            ofText.map((hit) => <Seen key={`${hit.says} ${hit.words.join()}`} hit={hit} />)
          )}
        </div>
      )}
    </section>
  )
}
