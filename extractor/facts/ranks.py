"""What is ranked, whom, and when?"""
