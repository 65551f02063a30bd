import { type ReactElement, type ReactNode, use, useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { composePicture } from "./compose-picture.ts";
import { inlineStyles } from "./inline-styles.ts";
import { PaperCopy } from "./paper-copy.tsx";
import { pngOf } from "./png-of.ts";
import { tableText } from "./table-text.ts";
import { TakeawayContext, type TakeawayDesk } from "./takeaway-desk.ts";

const choices = [
  { id: "copy-picture", name: "Copy picture" },
  { id: "save-png", name: "Save as PNG…" },
  { id: "save-svg", name: "Save as SVG…" },
  { id: "copy-table", name: "Copy table" },
] as const;
type Choice = (typeof choices)[number]["id"];

/** Width of a chart on paper, the same on every screen. */
const PAPER_WIDTH = 720;

export interface TakeawayMenuProps {
  readonly title: string;
  readonly caption: string;
  readonly picture: (width: number) => ReactNode;
  readonly table: ReactNode;
}

/** A quiet menu that takes a chart out of the window: as a picture, or as the table behind it. */
export function TakeawayMenu(props: TakeawayMenuProps): ReactElement | null {
  const desk = use(TakeawayContext);
  const [taken, setTaken] = useState<Choice>();
  if (!desk) return null;
  const name = `Copy or save: ${props.title}`;
  const hand = (host: HTMLElement): void => {
    take(taken, host, props, desk).catch(() => desk.refuse("The picture could not be made. Save it as SVG instead."));
    setTaken(undefined);
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button button--quiet button--icon button--small" aria-label={name}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M3 7h.01M7 7h.01M11 7h.01" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={name} onAction={(key) => setTaken(key as Choice)}>
            {choices.map((choice) => (
              <MenuItem key={choice.id} id={choice.id} className="menu__item">
                {choice.name}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {taken !== undefined && (
        <PaperCopy onDrawn={hand}>{taken === "copy-table" ? props.table : props.picture(PAPER_WIDTH)}</PaperCopy>
      )}
    </>
  );
}

async function take(
  choice: Choice | undefined,
  host: HTMLElement,
  { title, caption }: TakeawayMenuProps,
  desk: TakeawayDesk,
): Promise<void> {
  if (choice === "copy-table") {
    const table = host.querySelector("table");
    return table ? desk.copyTable(tableText(table)) : desk.refuse("There is no table to copy.");
  }
  const drawn = host.querySelector<SVGSVGElement>("svg.chart__picture");
  if (!drawn) return desk.refuse("There is no picture to take: the chart has nothing to show.");
  // At once, while it still stands on the page: its styles are gone with it.
  const picture = composePicture({
    title,
    caption,
    note: host.querySelector(".chart__note")?.textContent ?? undefined,
    foot: desk.foot(),
    chart: inlineStyles(drawn),
  });
  if (choice === "save-svg") return desk.savePicture(title, { kind: "picture-svg", text: picture.text });
  const bytes = await pngOf(picture);
  if (choice === "save-png") desk.savePicture(title, { kind: "picture-png", bytes });
  else desk.copyPicture(bytes);
}
