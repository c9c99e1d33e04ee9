//! Chance from a seed: SplitMix64 (Steele, Lea and Flood, 2014), in whole numbers, so that every machine draws the same.

/// A source of chance.
pub struct Chance(u64);

/// The odd number nearest to 2⁶⁴ over the golden ratio.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Chance {
    /// The chance of one household among all those of a seed.
    pub fn of(seed: u64, number: u64) -> Chance {
        let mut of_seed = Chance(seed);
        let begin = of_seed.next();
        let mut of_number = Chance(begin ^ number.wrapping_mul(STEP));
        Chance(of_number.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from `least` to `most`, both included.
    pub fn between(&mut self, least: u64, most: u64) -> u64 {
        let number = u128::from(most - least + 1);
        least + ((u128::from(self.next()) * number) >> 64) as u64
    }

    /// True so many times in a thousand.
    pub fn in_thousand(&mut self, times: u64) -> bool {
        self.between(1, 1000) <= times
    }

    /// One of these, by their weights.
    pub fn one_of<T: Copy>(&mut self, choices: &[(T, u64)]) -> T {
        let all = choices.iter().map(|(_, weight)| weight).sum();
        let mut drawn = self.between(1, all);
        for (choice, weight) in choices {
            if drawn <= *weight {
                return *choice;
            }
            drawn -= weight;
        }
        choices[choices.len() - 1].0
    }

    /// An amount whose tenths of a population lie between these eleven bounds.
    pub fn by_tenths(&mut self, bounds: &[u64; 11]) -> u64 {
        let tenth = self.between(0, 9) as usize;
        self.between(bounds[tenth], bounds[tenth + 1])
    }
}
