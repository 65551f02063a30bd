import { useEffect, useState, type CSSProperties } from "react";

/** What slides are laid out for, in pixels: a chart as the results page shows it, and three cards beside each other. */
const CHART = { width: 700, height: 470 };
const BROAD = { width: 1040, height: 420 };
/** The room beside, above and below a slide. */
const FRAME = { width: 80, height: 112 };

/** How much larger than that a slide may be in the window there is. */
const scaleFor = ({ width, height }: typeof CHART): number =>
  Math.max(1, Math.min((window.innerWidth - FRAME.width) / width, (window.innerHeight - FRAME.height) / height));

const scaleNow = () => ({ "--present-scale": scaleFor(CHART), "--present-scale-broad": scaleFor(BROAD) });

/** How much larger than on the results page slides are, so that they fill the screen; as properties for the stage. */
export function useStageScale(): CSSProperties {
  const [scale, setScale] = useState(scaleNow);
  useEffect(() => {
    const follow = (): void => setScale(scaleNow());
    window.addEventListener("resize", follow);
    return () => window.removeEventListener("resize", follow);
  }, []);
  return scale as CSSProperties;
}
