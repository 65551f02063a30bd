import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Scenario } from "../model/scenario.ts";
import { canonicalText } from "../schema/canonical-text.ts";

/** SHA-256, in hex, of a scenario's canonical text: two files that say the same have the same hash. */
export const scenarioHash = (scenario: Scenario): string => bytesToHex(sha256(utf8ToBytes(canonicalText(scenario))));
