{title: 'Old crane', /* said */ date: "2024", n: [1,2,], // end
