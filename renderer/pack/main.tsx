import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PACK_ELEMENT } from "#shared/export/pack/pack-page.ts";
import type { ScenarioPack } from "#shared/export/pack/scenario-pack.ts";
import { PackWindow } from "./pack-window.tsx";
import "../styles/index.css";
import "../report/report.css";
import "./pack.css";

const root = document.getElementById("root");
const element = document.getElementById(PACK_ELEMENT);
if (!root || !element) throw new Error("This page holds no scenario pack.");
// Written by this program together with the page that it stands in.
const pack = JSON.parse(element.textContent ?? "") as ScenarioPack;
createRoot(root).render(
  <StrictMode>
    <PackWindow pack={pack} />
  </StrictMode>,
);
